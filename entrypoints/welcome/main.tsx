import { startView } from '../../components/start-view';
import { WelcomeView } from '../../components/WelcomeView';

startView(() => <WelcomeView />);
