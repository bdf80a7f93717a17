/** Reads the packed weights: a binary arithmetic decoder with 32-bit bounds. */
import { Adaptive, type Coder } from "./weight-coding";

/** Reads what tools/language/arithmetic-writer.ts wrote. */
export class ArithmeticReader implements Coder {
  private readonly adaptive = new Adaptive();
  private low = 0;
  private high = 0xffffffff;
  private value = 0;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {
    for (let i = 0; i < 4; i++) this.value = ((this.value << 8) | this.next()) >>> 0;
  }

  private next(): number {
    return this.bytes[this.at++] ?? 0;
  }

  bit(context: number): number {
    const split = this.low + Math.floor((this.high - this.low) / 0x10000) * this.adaptive.probability(context);
    const bit = this.value <= split ? 0 : 1;
    if (bit) this.low = split + 1;
    else this.high = split;
    this.adaptive.learn(context, bit);
    while ((this.low ^ this.high) >>> 24 === 0) {
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 0xff) >>> 0;
      this.value = ((this.value << 8) | this.next()) >>> 0;
    }
    return bit;
  }
}
