package org.musubi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60000000000 | JPY | 600億円 | JPY 60 billion (¥60,000,000,000)",
                "105000000000 | INR | 1,050億ルピー | INR 105 billion (₹10,500 crore)",
                "1500000000.0000 | JPY | 15億円 | JPY 1.5 billion (¥1,500,000,000)",
                "1234567 | JPY | 123万4,567円 | JPY 1,234,567",
                "12345678 | INR | 1,234万5,678ルピー | INR 12,345,678 (₹1,23,45,678)",
                "250000 | INR | 25万ルピー | INR 250,000 (₹2.5 lakh)",
                "99999 | INR | 9万9,999ルピー | INR 99,999",
                "1050000000000 | INR | 1兆500億ルピー | INR 1.05 trillion (₹1,05,000 crore)",
                "0 | JPY | 0円 | JPY 0",
                "10000.50 | USD | 1万0.5米ドル | USD 10,000.5",
                "2500000 | EUR | 250万ユーロ | EUR 2.5 million",
                "9999999999999999.99 | JPY | 9,999兆9,999億9,999万9,999.99円 | JPY 9,999,999,999,999,999.99",
            })
    void money_is_written_in_the_number_words_of_the_reader(String value, String currency, String ja, String en) {
        BigDecimal sum = new BigDecimal(value);
        assertEquals(ja, Amounts.moneyTwice(sum, currency, Language.JA));
        assertEquals(en, Amounts.moneyTwice(sum, currency, Language.EN));
    }
}
