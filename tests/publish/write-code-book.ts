// npm run code-book: writes docs/code-book.md from the schemas.
import { writeFileSync } from 'node:fs';
import { codeBookPage } from '../../src/publish/index.ts';

writeFileSync('docs/code-book.md', codeBookPage());
