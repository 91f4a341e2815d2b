import 'dkfds/dist/css/dkfds.min.css';
import './style/base.css';
import './style/stair.css';
import './style/tables.css';
import './style/charts.css';
import './style/figure.css';
import './style/entry.css';
import './style/check.css';
import './style/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const place = document.getElementById('app');
if (!place) throw new Error('the page has no place for the app');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
