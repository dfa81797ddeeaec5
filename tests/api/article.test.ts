import { articleTests } from './article-tests.ts';
import { createTestApiWith } from './test-api.ts';

articleTests('sqlite', () => createTestApiWith('article'));
