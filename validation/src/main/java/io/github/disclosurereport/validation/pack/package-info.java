/**
 * Rule packs: what a place demands beside the mandated rules, in a file that can be written by hand.
 * {@link io.github.disclosurereport.validation.pack.RulePack} reads one and makes rule books and validators with it.
 *
 * <p>A pack is UTF-8 text of at most 1 MB, one statement a line: a word, a name, and for all but {@code without} an equals sign
 * and what holds for it. Blank lines and lines that begin with {@code #} do not count; the order of lines does not matter, but
 * that rows are checked in theirs.
 *
 * <pre>
 * deadline department = 01-20
 * organ 某镇人民政府 = township town
 * severity complete.topics = info
 * without documents.stock
 * row local.repeated = requests.total.outcomes.notProcessed.repeated &lt;= requests.total.received
 * title local.repeated = 重复申请不多于本年新收
 * citation local.repeated = 本市年报编制说明
 * </pre>
 *
 * <ul>
 *   <li>{@code deadline}: a kind of organ by its {@link io.github.disclosurereport.model.OrganKind#id()}, and month and day of
 *       the year after the report year, which replace those of article 49. 02-29 is the last of February.
 *   <li>{@code organ}: a name as reports state it, and its kind, with level and scope if they are known
 *       ({@link io.github.disclosurereport.model.OrganLevel#id()}, {@link io.github.disclosurereport.model.ReportScope#id()}). It
 *       fills what a report does not say of its organ.
 *   <li>{@code severity}: a mandated rule or a row of the pack, and {@code error}, {@code warning} or {@code info} for all that
 *       it finds.
 *   <li>{@code without}: a mandated rule to leave out.
 *   <li>{@code row}: an extra row. Its id begins with {@code local.}, so that no mandated rule will ever have it; then sums of
 *       cells by path, with {@code +} between cells and {@code =} or {@code <=} between sides. It applies to the editions that
 *       print all its cells, and is a warning where nothing else is said.
 *   <li>{@code title}, {@code title.en}, {@code citation}, {@code citation.en}: what a row demands and where that is laid down, in
 *       Chinese and English; one language may stand for both.
 *   <li>{@code editions}: the editions that a row is for, {@code 2019} or {@code 2021}, if not for all that print its cells.
 * </ul>
 */
@NullMarked
package io.github.disclosurereport.validation.pack;

import org.jspecify.annotations.NullMarked;
