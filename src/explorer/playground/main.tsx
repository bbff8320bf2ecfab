import './workers.ts';
import { createRoot } from 'react-dom/client';
// Each by itself: the style sheet of all has 600 kB of fonts.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './playground.css';
import { firstLanguage } from '../client/language.ts';
import { HINT } from './hint.ts';
import { Playground } from './playground.tsx';

/** What the place is for; the style sheet says where it stands. All else there is GraphiQL's, and English. */
document.documentElement.style.setProperty('--hint', JSON.stringify(HINT[firstLanguage()]));

const place = document.getElementById('playground');
if (place !== null) createRoot(place).render(<Playground />);
