package org.opengov.tracker.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void proxysWordCountsOnlyBehindOne() {
        assertThat(ClientAddress.choose("10.0.0.1", "192.0.2.7", false)).isEqualTo("10.0.0.1");
        assertThat(ClientAddress.choose("10.0.0.1", "192.0.2.7", true)).isEqualTo("192.0.2.7");
        assertThat(ClientAddress.choose("10.0.0.1", null, true)).isEqualTo("10.0.0.1");
    }

    @Test
    void whatTheCallerMadeUpIsIgnored() {
        assertThat(ClientAddress.choose("10.0.0.1", "1.1.1.1, 192.0.2.7", true)).isEqualTo("192.0.2.7");
    }
}
