import { allris } from './allris';
import { assembleeNationale } from './assemblee-nationale';
import { brusselsParliament } from './brussels-parliament';
import { cevi } from './cevi';
import { cipalEcho } from './cipal-echo';
import { deKamer } from './de-kamer';
import { europeanParliament } from './european-parliament';
import type { Family } from './family';
import { gelinktNotuleren } from './gelinkt-notuleren';
import { gemeenteOplossingen } from './gemeente-oplossingen';
import { germanParliaments } from './german-parliaments';
import { greenValley } from './green-valley';
import { ibabs } from './ibabs';
import { londonMqt } from './london-mqt';
import { meetingBurger } from './meeting-burger';
import { modernGov } from './modern-gov';
import { notubiz } from './notubiz';
import { officieleBekendmakingen } from './officiele-bekendmakingen';
import { parlementWallonie } from './parlement-wallonie';
import { senat } from './senat';
import { sessionNet } from './sessionnet';
import { theyWorkForYou } from './theyworkforyou';
import { tweedeKamer } from './tweede-kamer';
import { ukParliament } from './uk-parliament';
import { vlaamsParlement } from './vlaams-parlement';

/** Every known family. A page belongs to one of them at most. */
export const FAMILIES: readonly Family[] = [
  greenValley,
  cipalEcho,
  meetingBurger,
  cevi,
  gelinktNotuleren,
  vlaamsParlement,
  deKamer,
  brusselsParliament,
  parlementWallonie,
  ibabs,
  notubiz,
  gemeenteOplossingen,
  tweedeKamer,
  officieleBekendmakingen,
  assembleeNationale,
  senat,
  ukParliament,
  theyWorkForYou,
  londonMqt,
  modernGov,
  europeanParliament,
  allris,
  sessionNet,
  germanParliaments,
];
