import { LibraryView } from '../../components/library/LibraryView';
import { startView } from '../../components/start-view';

startView((library) => <LibraryView library={library} />);
