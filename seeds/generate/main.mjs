import { writeText } from './files.mjs';
import { generatedFiles } from './generated-files.mjs';

// Writes the generated files of seeds/data; run again, it changes nothing.
const { files, notes } = generatedFiles();
for (const [path, text] of files) writeText(path, text);
process.stdout.write(`${notes.join('\n')}\n`);
