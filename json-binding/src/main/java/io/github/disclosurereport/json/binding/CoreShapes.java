package io.github.disclosurereport.json.binding;

import static io.github.disclosurereport.json.binding.ConvertedShape.absentAs;
import static io.github.disclosurereport.json.binding.SchemaDefinitions.object;

import io.github.disclosurereport.figure.Amount;
import io.github.disclosurereport.figure.Count;
import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Cell;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.CellEdit;
import io.github.disclosurereport.model.Contact;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.model.OrganLevel;
import io.github.disclosurereport.model.ReportScope;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.model.StatedPeriod;
import io.github.disclosurereport.narrative.Block;
import io.github.disclosurereport.narrative.ExtraTable;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import io.github.disclosurereport.narrative.Reference;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The report, its parts, and the terms of the form. */
final class CoreShapes {

    private static final Shape<String> TEXT_OR_NONE = absentAs("", Scalars.TEXT);

    private CoreShapes() {}

    static void addTo(ShapeRegistry registry) {
        registry.add(String.class, Scalars.TEXT);
        registry.add(int.class, Scalars.INTEGER);
        registry.add(boolean.class, Scalars.BOOLEAN);
        registry.add(BigInteger.class, Scalars.BIG_INTEGER);
        registry.add(BigDecimal.class, Scalars.DECIMAL);
        registry.add(LocalDate.class, Scalars.DATE);
        registry.add(OptionalInt.class, ConvertedShape.optionalInt(Scalars.INTEGER));
        addTerms(registry);
        addProse(registry);
        addCover(registry);
        registry.bind(AnnualReport.class, new ReportShape(registry));
        registry.bindRecords(CellEdit.class);
    }

    private static void addTerms(ShapeRegistry registry) {
        registry.bindEnum(Edition.class, Edition::id);
        registry.bindEnum(Section.class, Section::id);
        registry.bindEnum(OrganKind.class, OrganKind::id);
        registry.bindEnum(OrganLevel.class, OrganLevel::id);
        registry.bindEnum(ReportScope.class, ReportScope::id);
        registry.add(Reference.Kind.class, new ChoiceShape<>(List.of(Reference.Kind.values()), Reference.Kind::id));
        registry.bind(
                Cell.class,
                new Scalars.Scalar<>(
                        new Bilingual(
                                "表格项的路径，如\"requests.total.received\"",
                                "the path of a cell, such as \"requests.total.received\""),
                        object(
                                "type",
                                "string",
                                "pattern",
                                "^(proactiveDisclosure|requests|disputes)(\\.[A-Za-z0-9]+)+$"),
                        json -> json.token() == Token.STRING
                                ? Cell.find(json.text()).orElse(null)
                                : null,
                        (out, cell) -> out.string(cell.path())));
        registry.bind(Figure.class, FigureShape.EITHER);
        registry.bind(
                Count.class, new ConvertedShape<Count, Figure>(FigureShape.COUNT, c -> c, Count.class::cast, null));
        registry.bind(
                Amount.class, new ConvertedShape<Amount, Figure>(FigureShape.AMOUNT, a -> a, Amount.class::cast, null));
    }

    private static void addProse(ShapeRegistry registry) {
        Shape<Integer> level = Scalars.integer(1, Integer.MAX_VALUE, new Bilingual("不小于1的级别", "a level of 1 or more"));
        Map<String, Class<? extends Block>> blocks = new LinkedHashMap<>();
        blocks.put("heading", Heading.class);
        blocks.put("paragraph", Paragraph.class);
        blocks.put("table", ExtraTable.class);
        blocks.put("reference", Reference.class);
        Map<String, RecordShape.Exceptions> exceptions = Map.of(
                "heading", shapes(Map.of("level", level)),
                "reference", shapes(Map.of("text", TEXT_OR_NONE)));
        registry.bind(Block.class, new UnionShape<>(registry, blocks, exceptions));
        Shape<List<Block>> list = new ListShape<>(registry.of(Block.class));
        registry.bind(Narrative.class, new ConvertedShape<>(list, Narrative::blocks, Narrative::new, null));
        registry.bind(
                SectionText.class,
                new RecordShape<>(
                        SectionText.class,
                        registry,
                        shapes(Map.of("heading", TEXT_OR_NONE, "narrative", narrativeOrNone(registry)))));
    }

    private static Shape<Narrative> narrativeOrNone(ShapeRegistry registry) {
        return absentAs(Narrative.empty(), registry.of(Narrative.class));
    }

    private static void addCover(ShapeRegistry registry) {
        registry.bind(
                Organ.class,
                new RecordShape<>(
                        Organ.class,
                        registry,
                        shapes(Map.of(
                                "name",
                                TEXT_OR_NONE,
                                "kind",
                                absentAs(OrganKind.UNKNOWN, registry.of(OrganKind.class)),
                                "level",
                                absentAs(OrganLevel.UNKNOWN, registry.of(OrganLevel.class)),
                                "scope",
                                absentAs(ReportScope.UNKNOWN, registry.of(ReportScope.class)),
                                "creditCode",
                                TEXT_OR_NONE,
                                "regionCode",
                                TEXT_OR_NONE))));
        Map<String, Shape<?>> contact = new LinkedHashMap<>();
        for (String name : List.of("office", "address", "postcode", "telephone", "email")) {
            contact.put(name, TEXT_OR_NONE);
        }
        registry.bind(Contact.class, new RecordShape<>(Contact.class, registry, shapes(contact)));
        registry.bindRecords(StatedPeriod.class);
        String years = "1 to " + Cover.LAST_YEAR;
        Shape<Integer> year = Scalars.integer(
                1,
                Cover.LAST_YEAR,
                new Bilingual("1至" + Cover.LAST_YEAR + "之间的年份", "a year as a whole number from " + years));
        registry.bind(
                Cover.class,
                new RecordShape<>(
                        Cover.class,
                        registry,
                        shapes(Map.of(
                                "organ", absentAs(Cover.blank().organ(), registry.of(Organ.class)),
                                "title", TEXT_OR_NONE,
                                "year", ConvertedShape.optionalInt(year),
                                "contact", absentAs(Contact.none(), registry.of(Contact.class)),
                                "webAddress", TEXT_OR_NONE,
                                "preamble", narrativeOrNone(registry)))));
    }

    private static RecordShape.Exceptions shapes(Map<String, Shape<?>> shapes) {
        return RecordShape.Exceptions.none().withShapes(shapes);
    }
}
