import './workers.ts';
import { createRoot } from 'react-dom/client';
// Each by itself: the style sheet of all has 600 kB of fonts.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './playground.css';
import { Playground } from './playground.tsx';

const place = document.getElementById('playground');
if (place !== null) createRoot(place).render(<Playground />);
