/**
 * A self-signed certificate made with nothing but Node, fresh for every start: no key lies in the repository and no
 * openssl is needed. Written after RFC 5280 (X.509) and X.690 (DER).
 */
import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** One DER value: tag, length, content. */
function der(tag: number, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const length = body.length.toString(16);
  const lengthBytes = Buffer.from(length.length % 2 ? `0${length}` : length, "hex");
  return Buffer.concat([Buffer.from([tag, 0x80 | lengthBytes.length]), lengthBytes, body]);
}

const sequence = (...content: Buffer[]) => der(0x30, ...content);
const set = (...content: Buffer[]) => der(0x31, ...content);
const integer = (bytes: Buffer) => der(0x02, bytes);
const utf8 = (text: string) => der(0x0c, Buffer.from(text, "utf8"));
const octets = (content: Buffer) => der(0x04, content);
const bits = (content: Buffer) => der(0x03, Buffer.from([0]), content);

/** Object identifiers, already in DER form, named as the standards name them. */
const oid = {
  commonName: Buffer.from("0603550403", "hex"),
  ecdsaWithSha256: Buffer.from("06082a8648ce3d040302", "hex"),
  subjectAltName: Buffer.from("0603551d11", "hex"),
};

/** UTCTime, which RFC 5280 asks for up to 2049. */
function utcTime(date: Date): Buffer {
  const stamp = date
    .toISOString()
    .replace(/[-:T]|\.\d+/g, "")
    .slice(2);
  return der(0x17, Buffer.from(stamp, "ascii"));
}

/** `commonName = name` as a distinguished name. */
const distinguishedName = (name: string) => sequence(set(sequence(oid.commonName, utf8(name))));

function pem(label: string, content: Buffer): string {
  const lines = content.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}

export interface Certificate {
  cert: string;
  key: string;
}

/** PEM certificate and key for these host names; good for a month around now. */
export function makeCertificate(hosts: string[], now = new Date()): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const day = 24 * 60 * 60 * 1000;
  const serial = randomBytes(16);
  serial[0] = 0x40 | ((serial[0] ?? 0) & 0x3f); // positive and of full length, as DER integers must be
  const name = distinguishedName("Practice pages");
  const hostNames = hosts.map((host) => der(0x82, Buffer.from(host, "ascii")));
  const signatureAlgorithm = sequence(oid.ecdsaWithSha256);
  const toBeSigned = sequence(
    der(0xa0, integer(Buffer.from([2]))), // version 3
    integer(serial),
    signatureAlgorithm,
    name,
    sequence(utcTime(new Date(now.getTime() - day)), utcTime(new Date(now.getTime() + 30 * day))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(sequence(oid.subjectAltName, octets(sequence(...hostNames))))),
  );
  const signature = sign("sha256", toBeSigned, privateKey);
  return {
    cert: pem("CERTIFICATE", sequence(toBeSigned, signatureAlgorithm, bits(signature))),
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}
