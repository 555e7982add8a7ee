// SPDX-License-Identifier: GPL-3.0-or-later
// Holds recorded answers against the vendor's OpenAPI documents with ajv, each document as it was published but for
// what is told here.
//   node check_ajv.mjs ANSWERS.JSON
// ANSWERS.JSON: {"documents": {name: document}, "answers": [{"where", "document", "pointer", "body"}]}; `pointer` names
// the schema in the document. Prints a line for each fault; ends with 1 when there are any.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import formats from "ajv-formats";

// Alternatives that one answer may well match several of, so that "exactly one" can't be meant.
const OVERLAPPING = {
    "identity-providers.json": "the kinds of provider differ in optional fields alone",
    "oauth-clients.json": "what an administrator is shown is what others are, and more",
};

/// OpenAPI's own ways of saying a thing, in JSON Schema's.
function asJsonSchema(node, name) {
    if (Array.isArray(node)) return node.map((entry) => asJsonSchema(entry, name));
    if (node === null || typeof node !== "object") return node;
    const out = {};
    for (const [key, value] of Object.entries(node)) out[key] = asJsonSchema(value, name);
    if (Array.isArray(out.oneOf) && out.oneOf.every((one) => "x-qlik-const" in one)) {
        out.enum = out.oneOf.map((one) => one.title); // a list of named values
        delete out.oneOf;
    } else if (Array.isArray(out.oneOf) && name in OVERLAPPING) {
        out.anyOf = out.oneOf;
        delete out.oneOf;
    }
    return out;
}

const { documents, answers } = JSON.parse(readFileSync(process.argv[2], "utf8"));
// Somebody invited is known by any text, as GET users has it; a UUID is what the vendor's own provider happens to use.
delete documents["users.json"].components.schemas.ResultItem.properties.subject.format;

// Not strict: an OpenAPI document says more about a schema than JSON Schema knows (example, readOnly, xml).
const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, logger: false });
formats(ajv, { mode: "full" });
for (const [name, document] of Object.entries(documents)) ajv.addSchema(asJsonSchema(document, name), name);

const validators = new Map();
function validatorOf(address) {
    if (!validators.has(address)) validators.set(address, ajv.compile({ $ref: address }));
    return validators.get(address);
}

let faults = 0;
for (const { where, document, pointer, body } of answers) {
    const validate = validatorOf(`${document}#${pointer}`);
    if (validate(body)) continue;
    for (const error of validate.errors.slice(0, 3)) {
        console.log(`${where}: ${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`);
        faults += 1;
    }
}
console.log(`ajv: ${answers.length} answers, ${validators.size} schemas, ${faults} faults`);
process.exit(faults > 0 || answers.length === 0 ? 1 : 0);
