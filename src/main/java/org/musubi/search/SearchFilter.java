package org.musubi.search;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.musubi.finding.FindingKind;
import org.musubi.finding.FindingSide;
import org.musubi.history.Condition;
import org.musubi.people.SharingLabel;
import org.musubi.text.Language;
import org.musubi.web.Choices;

/** What a reader searches for, as the address holds it. What is no choice filters nothing. */
public class SearchFilter {

    @QueryParam("q")
    String q;

    @QueryParam("kind")
    String kind;

    @QueryParam("sector")
    String sector;

    @QueryParam("state")
    String state;

    @QueryParam("side")
    String side;

    @QueryParam("label")
    String label;

    @QueryParam("language")
    String language;

    @QueryParam("year")
    String year;

    @QueryParam("sort")
    String sort;

    @QueryParam("cut")
    String cut;

    /** The question without a filter. */
    static SearchFilter of(String q) {
        SearchFilter filter = new SearchFilter();
        filter.q = q;
        return filter;
    }

    public String getQ() {
        return Question.clean(q);
    }

    /** Whether something was typed that is longer than what is read. */
    boolean isTooLong() {
        return Question.isTooLong(q);
    }

    /** Where what is too long is cut, and said to be. */
    String getCutAddress() {
        return with("cut", true);
    }

    public boolean isCut() {
        return "true".equals(cut);
    }

    public int getLimit() {
        return Question.LONGEST;
    }

    public Order getOrder() {
        return Choices.of(Order.class, sort).orElse(Order.RELEVANCE);
    }

    public FindingKind getKind() {
        return Choices.of(FindingKind.class, kind).orElse(null);
    }

    public String getSector() {
        return code(sector, "[a-z0-9-]{1,60}");
    }

    public String getState() {
        return code(state, "[A-Z_]{1,60}");
    }

    public FindingSide getSide() {
        return Choices.of(FindingSide.class, side).orElse(null);
    }

    public SharingLabel getLabel() {
        return Choices.of(SharingLabel.class, label).orElse(null);
    }

    public Language getLanguage() {
        return Choices.of(Language.class, language).orElse(null);
    }

    public Integer getYear() {
        return Optional.ofNullable(code(year, "\\d{4}")).map(Integer::valueOf).orElse(null);
    }

    public boolean isNarrowed() {
        return values().keySet().stream().anyMatch(name -> !name.equals("q") && !name.equals("sort"));
    }

    /** The filter as a condition over the document {@code d} and its audience {@code a}. */
    Condition condition() {
        StringBuilder hql = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        and(hql, parameters, "d.kind = :kind", "kind", getKind());
        and(hql, parameters, "d.sector = :sector", "sector", getSector());
        and(hql, parameters, "d.state = :state", "state", getState());
        and(hql, parameters, "d.year = :year", "year", getYear());
        if (getSide() != null) {
            hql.append(getSide() == FindingSide.JP ? " and d.japan = true" : " and d.india = true");
        }
        if (getLanguage() != null) {
            hql.append(getLanguage() == Language.JA ? " and d.inJa = true" : " and d.inEn = true");
        }
        String byNature = getLabel() == SharingLabel.CLEAR ? " or d.audience is null" : "";
        and(hql, parameters, "(a.label = :label" + byNature + ")", "label", getLabel());
        return new Condition(hql.toString(), parameters);
    }

    private static void and(
            StringBuilder hql, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            hql.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    /** This search with one more or another choice, from its first page. */
    public String with(String name, Object value) {
        Map<String, String> values = values();
        values.put(name, String.valueOf(value));
        return address(values);
    }

    /** This search without a choice. */
    public String without(String name) {
        Map<String, String> values = values();
        values.remove(name);
        return address(values);
    }

    /** The question alone. */
    public String getWide() {
        Map<String, String> values = values();
        values.keySet().removeIf(name -> !name.equals("q") && !name.equals("sort"));
        return address(values);
    }

    public String getAddress() {
        return address(values());
    }

    /** What is chosen besides the question, for a form that keeps it. */
    public Map<String, String> getChosen() {
        Map<String, String> values = values();
        values.remove("q");
        values.remove("sort");
        return values;
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "q", getQ().isEmpty() ? null : getQ());
        put(values, "kind", getKind());
        put(values, "sector", getSector());
        put(values, "state", getState());
        put(values, "side", getSide());
        put(values, "label", getLabel());
        put(values, "language", getLanguage());
        put(values, "year", getYear());
        put(values, "sort", getOrder() == Order.RELEVANCE ? null : getOrder());
        return values;
    }

    private static void put(Map<String, String> values, String name, Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    private static String address(Map<String, String> values) {
        StringBuilder address = new StringBuilder("/search");
        values.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    private static String code(String value, String pattern) {
        return value != null && value.matches(pattern) ? value : null;
    }
}
