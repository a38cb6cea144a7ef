package io.github.disclosurereport.ingest.internal.format.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;

/** Gathers the ruled lines of a page: strokes and thin filled rectangles, as far as they run straight across or down. */
final class RulingCollector {

    /** A page with more is a drawing. */
    private static final int MOST = 4_000;

    private static final float THIN = 3;
    private static final float SHORTEST = 4;
    private static final Set<String> STROKES = Set.of("S", "s", "B", "B*", "b", "b*");
    private static final Set<String> FILLS = Set.of("f", "F", "f*");

    private final List<Ruling> rules = new ArrayList<>();
    /** The path so far: lines as pairs of points, and rectangles as pairs of corners. */
    private final List<Point2D.Float> lines = new ArrayList<>();

    private final List<Point2D.Float> rectangles = new ArrayList<>();
    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float point = new Point2D.Float();
    private float left;
    private float top;
    private boolean turned;

    /** Has the operators that draw reported. */
    void listen(PDFStreamEngine engine) {
        for (String name :
                List.of("m", "l", "c", "v", "y", "re", "h", "S", "s", "B", "B*", "b", "b*", "f", "F", "f*", "n")) {
            engine.addOperator(new OperatorProcessor(engine) {
                @Override
                public void process(Operator operator, List<COSBase> operands) throws IOException {
                    operator(getContext(), name, numbers(operands));
                }

                @Override
                public String getName() {
                    return name;
                }
            });
        }
    }

    void begin(PDPage page) {
        rules.clear();
        lines.clear();
        rectangles.clear();
        left = page.getCropBox().getLowerLeftX();
        top = page.getCropBox().getUpperRightY();
        turned = page.getRotation() != 0;
    }

    /** The lines of the page; none of a page that is turned, whose words stand otherwise than its lines. */
    List<Ruling> end() {
        return turned || rules.size() > MOST ? List.of() : List.copyOf(rules);
    }

    private static float[] numbers(List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : Float.NaN;
        }
        return numbers;
    }

    private void operator(PDFStreamEngine engine, String name, float[] numbers) {
        if (name.equals("re") && numbers.length >= 4) {
            add(rectangles, at(engine, numbers[0], numbers[1]));
            add(rectangles, at(engine, numbers[0] + numbers[2], numbers[1] + numbers[3]));
        } else if (name.equals("m") && numbers.length >= 2) {
            start = at(engine, numbers[0], numbers[1]);
            point = start;
        } else if (name.equals("l") && numbers.length >= 2) {
            lineTo(at(engine, numbers[0], numbers[1]));
        } else if ("cvy".contains(name) && numbers.length >= 4) {
            point = at(engine, numbers[numbers.length - 2], numbers[numbers.length - 1]);
        } else if (name.equals("h")) {
            lineTo(start);
        } else {
            paint(name);
        }
    }

    private void lineTo(Point2D.Float end) {
        add(lines, point);
        add(lines, end);
        point = end;
    }

    private static void add(List<Point2D.Float> path, Point2D.Float end) {
        if (path.size() < 2 * MOST) {
            path.add(end);
        }
    }

    /** A point in the coordinates of the page's words. */
    private Point2D.Float at(PDFStreamEngine engine, float x, float y) {
        Point2D.Float end = engine.transformedPoint(x, y);
        return new Point2D.Float(end.x - left, top - end.y);
    }

    private void paint(String name) {
        if (name.equals("s") || name.startsWith("b")) {
            lineTo(start);
        }
        if (STROKES.contains(name)) {
            for (int i = 0; i + 1 < lines.size(); i += 2) {
                rule(lines.get(i), lines.get(i + 1), 0);
            }
            for (int i = 0; i + 1 < rectangles.size(); i += 2) {
                frame(rectangles.get(i), rectangles.get(i + 1));
            }
        } else if (FILLS.contains(name)) {
            for (int i = 0; i + 1 < rectangles.size(); i += 2) {
                rule(rectangles.get(i), rectangles.get(i + 1), THIN);
            }
        }
        lines.clear();
        rectangles.clear();
    }

    private void frame(Point2D.Float one, Point2D.Float other) {
        Point2D.Float third = new Point2D.Float(one.x, other.y);
        Point2D.Float fourth = new Point2D.Float(other.x, one.y);
        rule(one, third, 1);
        rule(third, other, 1);
        rule(other, fourth, 1);
        rule(fourth, one, 1);
    }

    /** Keeps a line, or a rectangle between two corners that is no thicker than a line. */
    private void rule(Point2D.Float one, Point2D.Float other, float thick) {
        float width = Math.abs(one.x - other.x);
        float height = Math.abs(one.y - other.y);
        float most = Math.max(thick, 0.5f);
        if (rules.size() > MOST) {
            return;
        }
        if (height <= most && width >= SHORTEST) {
            rules.add(new Ruling(true, (one.y + other.y) / 2, Math.min(one.x, other.x), Math.max(one.x, other.x)));
        } else if (width <= most && height >= SHORTEST) {
            rules.add(new Ruling(false, (one.x + other.x) / 2, Math.min(one.y, other.y), Math.max(one.y, other.y)));
        }
    }
}
