/**
 * What of the library for documents is used. The library is as large as all the rest of the kit, so this module is only ever loaded by
 * `loadDocx`; beside the self-contained files it is a file of its own, `dist/gesprekskit-docx.js`.
 */
export {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
