import { PageView } from '../../components/PageView';
import { startView } from '../../components/start-view';

startView((library) => <PageView library={library} />);
