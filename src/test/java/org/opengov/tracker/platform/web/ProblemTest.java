package org.opengov.tracker.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.RuleBroken;

class ProblemTest {

    private static final Messages RUSSIAN = Messages.in(new Locale("ru"));

    @Test
    void saysWhatHappenedInTheReadersLanguage() {
        assertThat(Problem.of(404, RUSSIAN, "error.404.text").toJson())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Не найдено\",\"status\":404,"
                        + "\"detail\":\"По этому адресу ничего нет. Возможно, в адресе опечатка.\"}");
    }

    @Test
    void namesEveryInputAtFault() {
        Problem problem = ApiErrors.brokenRules(broken(), Messages.in(Locale.ENGLISH));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors()).extracting(Problem.Invalid::field).containsExactly("login", "name");
        assertThat(problem.toJson()).contains("\"errors\":[{\"field\":\"login\",\"message\":\"Somebody already has");
    }

    @Test
    void ruleThatConcernsNoInputIsAConflict() {
        RuleBroken closed = RuleBroken.of("account.not-ones-own");
        assertThat(ApiErrors.brokenRules(closed, RUSSIAN).status()).isEqualTo(409);
    }

    @Test
    void incidentTellsItsNumberAndNothingElse() {
        assertThat(Problem.incident(RUSSIAN, "0A1B2C3D").toJson())
                .contains("\"incident\":\"0A1B2C3D\"", "\"status\":500");
    }

    private static RuleBroken broken() {
        try {
            new Breaches()
                    .when(true, "login", "account.login.taken", "leyla")
                    .when(false, "role", "account.role.required")
                    .when(true, "name", "account.name.required")
                    .raise();
            throw new AssertionError("nothing was raised");
        } catch (RuleBroken raised) {
            return raised;
        }
    }
}
