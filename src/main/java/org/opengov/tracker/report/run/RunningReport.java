package org.opengov.tracker.report.run;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A report that this server is making. Whoever writes it counts its steps in memory and waits for nothing; another thread
 * tells the database how far it is, and hears there whether the report is still wanted.
 */
final class RunningReport implements ReportProgress {

    private static final Logger LOG = Logger.getLogger(RunningReport.class.getName());

    /** Where nothing has changed, every so many beats are enough to say that the server is alive. */
    private static final int QUIET_BEATS = 5;

    private final Heart heart;

    private int done;
    private int all;
    private int told;
    private int quiet;
    private boolean cancelled;

    /** Says how far it is, and hears whether to go on. */
    interface Heart {
        boolean beat(int done, int all);
    }

    RunningReport(Heart heart) {
        this.heart = heart;
    }

    @Override
    public synchronized void begin(int steps) {
        all = Math.max(steps, 0);
        done = Math.min(done, all);
    }

    @Override
    public synchronized void done(int steps) {
        done = Math.min(done + steps, all);
    }

    @Override
    public synchronized void stopIfCancelled() {
        if (cancelled) {
            throw new ReportCancelled();
        }
    }

    /** To be called about once a second, by one thread at a time. */
    void beat() {
        int doneNow;
        int allNow;
        synchronized (this) {
            int now = done + all;
            quiet = now == told ? quiet + 1 : QUIET_BEATS;
            if (quiet < QUIET_BEATS || cancelled) {
                return;
            }
            told = now;
            quiet = 0;
            doneNow = done;
            allNow = all;
        }
        try {
            hear(heart.beat(doneNow, allNow));
        } catch (RuntimeException unheard) {
            // The next beat says it; a server that is silent for too long loses the report.
            LOG.log(Level.WARNING, "How far a report is could not be noted", unheard);
        }
    }

    private synchronized void hear(boolean goOn) {
        cancelled = cancelled || !goOn;
    }
}
