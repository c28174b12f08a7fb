/**
 * What both browser drivers offer, so that a test reads the same for Chromium and Firefox. A view is one document — a
 * web page, a page of the extension, its real popup, its side panel — used as a person uses it.
 */

/** What a browser is told when it asks for an address; null refuses the request. */
export interface Answer {
  status: number;
  contentType: string;
  body: string;
}

export type Sites = (address: string) => Answer | null | Promise<Answer | null>;

export interface View {
  /** Presses a key as a person does; modifiers are joined by `+`: `Shift+Tab`, `Control+a`. */
  press(key: string): Promise<void>;
  /** Types text key by key, `delay` milliseconds apart. */
  type(text: string, delay?: number): Promise<void>;
  /** Clicks the element that assistive technology knows by this role and exact name. */
  click(role: string, name: string): Promise<void>;
  /** Presses Tab, or `Shift+Tab`, until the element of this role and exact name has the focus; throws when that is too long. */
  tabTo(role: string, name: string, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Presses the mouse at the first point of the window, moves it over the others and lets go at the last. In px. */
  drag(...points: { x: number; y: number }[]): Promise<void>;
  /** The text that the extension draws over the page, in closed shadow roots, which no page sees. */
  drawn(): Promise<string>;
  /** How many elements of this role and exact name assistive technology sees. */
  count(role: string, name: string): Promise<number>;
  /** The value of a text field or a list of choices. */
  value(role: string, name: string): Promise<string>;
  /** Calls a function in the document; arguments and result pass as JSON. */
  evaluate<Result, Args extends unknown[]>(call: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** Gives a file to the document's one file field, as choosing it does. */
  chooseFile(file: string): Promise<void>;
  /** Does what starts a download, and gives the path of the file when it is there. */
  download(act: () => Promise<void>): Promise<string>;
  /** The text that is rendered. */
  text(): Promise<string>;
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Makes it the tab in front; gives the keys to a side panel. */
  show(): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Closes the tab, or the popup as clicking outside it does. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  extension: string;
  /** The profile to go on with; a new one that goes with the browser where it is absent. */
  profile?: string;
  /** Answers to every request for the web; whatever it does not answer is refused. */
  sites?: Sites;
  headless?: boolean;
  language?: 'en' | 'nl' | 'fr' | 'de';
  theme?: 'light' | 'dark';
  /** Whether the page that greets a person after the installation stays open; it is closed before anything else where not. */
  keepWelcome?: boolean;
}

export interface ExtensionBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly profile: string;
  /** May be replaced while the browser runs. */
  sites: Sites;
  /** The addresses that were asked for and that nothing here answered: what would have left the machine. */
  readonly refused: string[];
  /** The address of a page of the extension. */
  address(page: string): string;
  /** The page that the extension opens after its installation, and that `keepWelcome` keeps. */
  welcome(): Promise<View>;
  /** Opens a tab in front. */
  open(address: string): Promise<View>;
  /** Clicks the extension's button in the toolbar and gives the popup that opens. */
  popup(): Promise<View>;
  /** The popup that is open or about to open. */
  openedPopup(): Promise<View>;
  /**
   * Does a command of the manifest on the tab in front: in Firefox by its real key, in Chromium, which takes no key that is
   * not for a page, by the event that the key makes.
   */
  command(name: string): Promise<void>;
  /** Chooses an entry of the extension from the page's context menu; in Chromium by the event that this makes. */
  chooseFromMenu(view: View, id: string, label: string): Promise<void>;
  /**
   * Lets the browser say yes when the extension asks for a host. Firefox does so in tests by itself; Chromium, whose dialog
   * cannot be clicked without a display, gets it into its profile, for which it is closed and opened again.
   */
  willAllow(host: string): Promise<void>;
  /** The side panel (Chromium) or sidebar (Firefox) that is open or about to open. */
  panel(): Promise<View>;
  /** Ends the extension's background, as the browser does when it is idle; the next event starts it again. */
  endBackground(): Promise<void>;
  /** Takes the extension away as an update or the person does, while its pages stay open. */
  takeAway(): Promise<void>;
  /** The errors that the extension made in any console since the browser started. */
  errors(): Promise<string[]>;
  /** What the toolbar button shows for the tab in front. */
  action(): Promise<{ badge: string; title: string }>;
  /** Closes the browser as a person does and opens it again with the same profile. */
  restart(): Promise<void>;
  /** Ends the browser at once, as a crash does; `restart` brings it back. */
  kill(): Promise<void>;
  /** Waits until the person has closed it. */
  closed(): Promise<void>;
  close(): Promise<void>;
}
