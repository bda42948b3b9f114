import { startPage } from './page.tsx';

void startPage();
