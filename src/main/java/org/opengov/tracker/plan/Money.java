package org.opengov.tracker.plan;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * An amount of money, planned or spent.
 *
 * @param amount in whole units of the currency; never negative, at most two decimals
 * @param currency its code (ISO 4217), such as {@code AZN}
 */
public record Money(BigDecimal amount, String currency) implements java.io.Serializable {

    private static final BigDecimal MOST = new BigDecimal("1000000000000000");

    /** Whether this is an amount that can be kept: not negative, not absurd, in a currency that exists. */
    public boolean isSound() {
        return amount != null
                && amount.signum() >= 0
                && amount.compareTo(MOST) < 0
                && amount.stripTrailingZeros().scale() <= 2
                && isCurrency(currency);
    }

    /** The currency of a country (ISO 3166-1), where it has one. */
    public static Optional<String> currencyOf(String country) {
        try {
            return Optional.ofNullable(Currency.getInstance(new Locale("", country)))
                    .map(Currency::getCurrencyCode);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isCurrency(String code) {
        return code != null
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(known -> known.getCurrencyCode().equals(code));
    }
}
