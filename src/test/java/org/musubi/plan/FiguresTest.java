package org.musubi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.text.Language;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "loan | 60000000000 | JPY | up_to | 最大600億円 | up to JPY 60 billion (¥60,000,000,000)",
                "investment | 105000000000 | INR | | 1,050億ルピー | INR 105 billion (₹10,500 crore)",
                "renewable_capacity | 400 | MW | planned_over_3_years | 3年間で400 MW（計画） | 400 MW planned over three years",
                "data_centre_sites | 20.0000 | | current | 現在20拠点 | 20 sites at present",
                "participants | 70 | | more_than | 70社・機関超 | more than 70 participants",
                "something | 5 | | hoped_for | 5（hoped for） | 5 (hoped for)",
            })
    void a_figure_keeps_its_qualifier_in_both_number_cultures(
            String measure, String value, String unit, String qualifier, String ja, String en) {
        BigDecimal number = new BigDecimal(value);
        assertEquals(ja, Figures.figure(measure, number, unit, qualifier, Language.JA));
        assertEquals(en, Figures.figure(measure, number, unit, qualifier, Language.EN));
    }
}
