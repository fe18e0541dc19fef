// The door of the lists: a file and its mapping in, the rows of a list out; and a kept row in, its extraction out.
export { extractListedRow, isListedRow } from './listed-article.ts';
export { exampleMapping, mappedColumns, type ReadList, readList } from './read-list.ts';
