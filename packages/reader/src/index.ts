export { createReader, type ReaderPack, type ReadReport } from "./create-reader.ts";
