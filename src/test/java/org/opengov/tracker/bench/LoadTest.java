package org.opengov.tracker.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final String SAID = """
            Running 2s test @ http://localhost/
              Thread Stats   Avg      Stdev     Max   +/- Stdev
                Latency     8.37ms   25.06ms 249.97ms   93.65%%
                Req/Sec     2.53k     1.29k    5.19k    60.00%%
              Latency Distribution
                 50%%  %s
                 75%%    6.07ms
                 90%%   16.53ms
                 99%%  %s
              5093 requests in 2.03s, 36.98MB read
            Requests/sec:   2508.54
            Transfer/sec:     18.22MB
            """;

    @Test
    void readsWhatIsSaidInItsUnits() {
        assertThat(Load.of(SAID.formatted("827.00us", "118.00ms"))).isEqualTo(new Load(5093, 2508.54, 0.827, 118));
        assertThat(Load.of(SAID.formatted("1.25s", "2.00s"))).isEqualTo(new Load(5093, 2508.54, 1250, 2000));
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Load.of("connection refused"))
                .withMessageContaining("connection refused");
    }

    @Test
    void takesTheMiddleOne() {
        assertThat(Timings.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Timings.median(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(3);
    }
}
