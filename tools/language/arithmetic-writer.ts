/** Writes the model's weights for rules/language/model.ts: a binary arithmetic coder with 32-bit bounds. */
import { Adaptive, type Coder } from "../../rules/language/weight-coding";

export class ArithmeticWriter implements Coder {
  private readonly adaptive = new Adaptive();
  private readonly out: number[] = [];
  private low = 0;
  private high = 0xffffffff;

  bit(context: number, bit: number): number {
    const split = this.low + Math.floor((this.high - this.low) / 0x10000) * this.adaptive.probability(context);
    if (bit) this.low = split + 1;
    else this.high = split;
    this.adaptive.learn(context, bit);
    while ((this.low ^ this.high) >>> 24 === 0) {
      this.out.push(this.high >>> 24);
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 0xff) >>> 0;
    }
    return bit;
  }

  finish(): Uint8Array {
    return Uint8Array.from([...this.out, this.high >>> 24, (this.high >>> 16) & 255, 0, 0]);
  }
}
