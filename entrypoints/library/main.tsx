import { LibraryPage } from '../../components/library/LibraryPage';
import { startView } from '../../components/start-view';

startView((library) => <LibraryPage library={library} />);
