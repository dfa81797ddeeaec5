import { articleTests } from './article.ts';
import { apiWith } from './ask.ts';

articleTests('sqlite', () => apiWith('article'));
