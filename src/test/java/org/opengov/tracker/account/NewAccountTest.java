package org.opengov.tracker.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.RuleBroken;

class NewAccountTest {

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> new NewAccount("A b", " ", Role.OFFICER, null, null).check())
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.breaches())
                                .extracting(Breach::field)
                                .containsExactly("login", "name", "agencyCode"));
    }

    @Test
    void onlyAnOfficerHasAnAgencyAndOnlyAnAssessorAnOrganisation() {
        NewAccount coordinator = new NewAccount(" Leyla ", " Leyla A. ", Role.COORDINATOR, "moj", "IRM");
        coordinator.check();

        assertThat(coordinator.login()).isEqualTo("leyla");
        assertThat(coordinator.name()).isEqualTo("Leyla A.");
        assertThat(coordinator.agencyCode()).isEmpty();
        assertThat(coordinator.organisation()).isEmpty();
    }

    @Test
    void passwordNeedsLengthAndNothingElse() {
        Passwords.check("four words in a row", "four words in a row", "leyla");

        assertThatThrownBy(() -> Passwords.check("short", "other", "leyla"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.breaches())
                                .extracting(Breach::field)
                                .containsExactly("password", "repeated"));
        assertThatThrownBy(() -> Passwords.check("leyla leyla leyla", "leyla leyla leyla", "leyla"))
                .isInstanceOf(RuleBroken.class);
    }
}
