import { articleTests } from './article-tests.ts';
import { apiWith } from './test-api.ts';

articleTests('sqlite', () => apiWith('article'));
