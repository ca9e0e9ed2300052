// What both Node.js and a browser give, and the pure layers may use besides the language itself (tsconfig.pure.json).
declare function structuredClone<T>(value: T): T;
declare const console: { warn(...data: unknown[]): void };
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
