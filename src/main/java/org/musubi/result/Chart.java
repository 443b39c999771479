package org.musubi.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.musubi.text.Amounts;
import org.musubi.text.Language;
import org.musubi.text.Times;

/**
 * Where an indicator began, where it is to be and where it is: a column for each actual value, a stroke for each target. Drawn
 * on the server; the table beneath says the same. Lengths are in units of the drawing.
 */
record Chart(List<Point> points, double low, double high, boolean percentage) {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 220;
    private static final int LEFT = 12;
    private static final int TOP = 24;
    private static final int BOTTOM = 190;
    private static final int MOST_LABELS = 6;
    private static final double WHOLE = 100;

    /**
     * A place on the axis.
     *
     * @param when the last day of a period, or the year or day of the baseline
     * @param target null where there is none
     * @param actual the baseline itself at the first place; null where nothing is reported
     */
    record Point(String when, BigDecimal target, BigDecimal actual, boolean baseline) {}

    /** What is drawn of a point. */
    record Mark(
            String x,
            String left,
            String width,
            String top,
            String height,
            String targetLeft,
            String targetRight,
            String targetY,
            Point point,
            boolean labelled) {

        public boolean isActual() {
            return point.actual != null;
        }

        public boolean isTarget() {
            return point.target != null;
        }

        public String value(Language language) {
            return Amounts.number(point.actual.stripTrailingZeros(), language);
        }

        public String when(Language language) {
            return point.when.length() == 4 ? Times.stated(point.when, language) : point.when.substring(0, 7);
        }

        /** Where the number stands: above a column that rises. */
        public String valueY() {
            return number(Double.parseDouble(top) - 4);
        }

        public boolean isBaseline() {
            return point.baseline;
        }
    }

    static Chart of(Scale scale) {
        List<Point> points = new ArrayList<>();
        Value baseline = scale.baseline();
        if (baseline != null && baseline.getNumber() != null) {
            points.add(new Point(baseline.getStatedFor(), null, baseline.getNumber(), true));
        }
        scale.rows().stream()
                .filter(row -> row.target() != null || row.actual() != null)
                .forEach(row -> points.add(new Point(
                        row.period().getEndsOn().toString(), numberOf(row.target()), numberOf(row.actual()), false)));
        List<Double> all = points.stream()
                .flatMap(point -> Stream.of(point.target, point.actual))
                .filter(one -> one != null)
                .map(BigDecimal::doubleValue)
                .toList();
        boolean percentage = scale.indicator().getMeasure().isPercentage();
        double low = Math.min(0, all.stream().mapToDouble(one -> one).min().orElse(0));
        double high = Math.max(
                percentage ? WHOLE : 0,
                all.stream().mapToDouble(one -> one).max().orElse(0));
        return new Chart(points, low, high == low ? low + 1 : high, percentage);
    }

    public String box() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    /** The line of nothing. */
    public String ground() {
        return number(y(0));
    }

    public String right() {
        return number(WIDTH - LEFT);
    }

    public String left() {
        return number(LEFT);
    }

    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        double step = (double) (WIDTH - 2 * LEFT) / points.size();
        double column = Math.min(44, step * 0.6);
        int every = (points.size() + MOST_LABELS - 1) / MOST_LABELS;
        for (int i = 0; i < points.size(); i++) {
            marks.add(mark(points.get(i), LEFT + step * (i + 0.5), column, i % every == 0));
        }
        return marks;
    }

    private Mark mark(Point point, double x, double column, boolean labelled) {
        double actual = point.actual == null ? 0 : point.actual.doubleValue();
        double top = Math.min(y(actual), y(0));
        double target = point.target == null ? 0 : y(point.target.doubleValue());
        return new Mark(
                number(x),
                number(x - column / 2),
                number(column),
                number(top),
                number(Math.max(1, Math.abs(y(actual) - y(0)))),
                number(x - column / 2 - 5),
                number(x + column / 2 + 5),
                number(target),
                point,
                labelled);
    }

    private double y(double value) {
        return BOTTOM - (value - low) / (high - low) * (BOTTOM - TOP);
    }

    private static String number(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    private static BigDecimal numberOf(Value value) {
        return value == null ? null : value.getNumber();
    }
}
