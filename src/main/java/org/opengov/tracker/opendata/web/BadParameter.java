package org.opengov.tracker.opendata.web;

import java.util.Arrays;
import java.util.List;

/** A query parameter has a value that it cannot have. Answered with 400, naming what it can be. */
final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 80;

    private final String parameter;
    private final String given;
    private final String messageKey;
    private final transient List<String> allowed;

    private BadParameter(String parameter, String given, String messageKey, List<String> allowed) {
        super(parameter + " is none of " + allowed);
        this.parameter = parameter;
        this.given = given.length() > LONGEST_QUOTE ? given.substring(0, LONGEST_QUOTE) + "…" : given;
        this.messageKey = messageKey;
        this.allowed = allowed;
    }

    static BadParameter notOneOf(List<String> allowed, String parameter, String given) {
        return new BadParameter(parameter, given, "api.parameter.value", allowed);
    }

    static BadParameter notOneOf(Enum<?>[] scale, String parameter, String given) {
        return notOneOf(Arrays.stream(scale).map(Enum::name).toList(), parameter, given);
    }

    /** @param days the days it may be, in EDTF */
    static BadParameter noDayIn(String days, String parameter, String given) {
        return new BadParameter(parameter, given, "api.parameter.day", List.of(days));
    }

    /** @param numbers the numbers it may be, such as {@code 1..1000} */
    static BadParameter noNumber(String numbers, String parameter, String given) {
        return new BadParameter(parameter, given, "api.parameter.number", List.of(numbers));
    }

    static BadParameter noMoment(String parameter, String given) {
        return new BadParameter(parameter, given, "api.parameter.moment", List.of());
    }

    /** What is asked for is nothing that this list can tell. */
    static BadParameter untold(String parameter, String given) {
        return new BadParameter(parameter, given, "api.parameter.untold", List.of());
    }

    String parameter() {
        return parameter;
    }

    String given() {
        return given;
    }

    String messageKey() {
        return messageKey;
    }

    List<String> allowed() {
        return allowed;
    }
}
