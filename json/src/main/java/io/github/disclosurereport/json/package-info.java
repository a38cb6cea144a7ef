/**
 * Annual reports as JSON: {@link io.github.disclosurereport.json.ReportJson} writes and reads,
 * {@link io.github.disclosurereport.json.JsonExporter} is the same as an exporter.
 *
 * <h2>The shape</h2>
 *
 * <p>The names are API. Everything is always written, in this order; on reading, any order will do.
 *
 * <pre>{@code
 * {
 *   "edition": "2021",                        the edition of the form: "2019" or "2021"
 *   "cover": {
 *     "organ": {"name": "…", "kind": "department", "level": "city", "scope": "organ",
 *               "creditCode": "", "regionCode": ""},
 *     "title": "…",
 *     "year": 2025,                           or null
 *     "period": {"text": "…", "from": "2025-01-01", "to": "2025-12-31"},      or null; a date may be null
 *     "signed": "2026-01-30",                 or null
 *     "published": null,                      or a date
 *     "contact": {"office": "…", "address": "…", "postcode": "…", "telephone": "…", "email": ""},
 *     "webAddress": "",
 *     "preamble": [{"type": "paragraph", "text": "…"}]
 *   },
 *   "sections": [{"section": "overview", "heading": "一、总体情况", "narrative": []}],
 *   "proactiveDisclosure": {"administrativeCharges": {"amount": {"value": 1224.58, "unit": "万元"}}},
 *   "requests": {"total": {"received": 12, "outcomes": {"granted": null}}},
 *   "disputes": {"reconsideration": {"total": "/"}}
 * }
 * }</pre>
 *
 * <p>The three tables nest like the paths of their {@linkplain io.github.disclosurereport.form.Cell#path() cells}: the path of
 * a cell is its path in the JSON. Each holds exactly the cells that the edition prints (the sample shows a few).
 *
 * <ul>
 *   <li>A count is a whole number in the range of a {@code long}, {@code null} for a blank, or {@code "/"} for not applicable.
 *   <li>An amount is {@code null}, {@code "/"}, or a value with its unit {@code "万元"}, {@code "元"} or {@code "unknown"}. The
 *       value is an exact decimal of at most 40 digits before and after the point, written without an exponent.
 *   <li>A list of blocks holds {@code {"type": "heading", "level": 1, "text": …}}, {@code {"type": "paragraph", "text": …}},
 *       {@code {"type": "table", "rows": [["…"]]}} and {@code {"type": "reference", "kind": "image" | "link", "text": …,
 *       "target": …}}.
 *   <li>{@code section} is a {@link io.github.disclosurereport.form.Section#id()}; {@code kind}, {@code level} and
 *       {@code scope} are the ids of {@link io.github.disclosurereport.model.OrganKind},
 *       {@link io.github.disclosurereport.model.OrganLevel} and {@link io.github.disclosurereport.model.ReportScope}.
 * </ul>
 *
 * <h2>Reading</h2>
 *
 * <p>Must be there: the six names of the report, every printed cell (a blank one as {@code null}), {@code section} in a section,
 * {@code text} in a period, and all of a block and of an amount except the {@code text} of a reference. Any other name may be
 * left out, which means "not stated" or "unknown". {@code null} is taken only where the shape above shows it.
 *
 * <p>All else is refused with line, column and path: unknown and repeated names, values of another type (no text or 1.5 for a
 * count), lines that only the other edition prints, anything after the report, and whatever is not JSON to the letter. So is a
 * text beyond these limits: 16 MiB (16,777,216 characters, or bytes where bytes are read) in all, 1,000,000 tokens, 32 levels of
 * nesting, 1,000,000 characters in a text, 200 in a name, 100 in a number.
 *
 * <p>A half of a surrogate pair, which no encoding can carry, is written as an escape, so that any report whatever comes back
 * equal if it keeps within the limits.
 */
@NullMarked
package io.github.disclosurereport.json;

import org.jspecify.annotations.NullMarked;
