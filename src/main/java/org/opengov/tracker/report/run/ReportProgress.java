package org.opengov.tracker.report.run;

/** How far the making of a report is, in steps that whoever makes it chooses: rows, blocks, sheets. */
public interface ReportProgress {

    /** Says how many steps there are; to be said again where it turns out that there are more. */
    void begin(int steps);

    /** Says that so many more steps are done. */
    void done(int steps);

    /** @throws ReportCancelled when nobody wants the report any more */
    void stopIfCancelled();

    /** For what nobody watches and nobody stops. */
    ReportProgress UNWATCHED = new ReportProgress() {
        @Override
        public void begin(int steps) {
            // Nobody waits for it.
        }

        @Override
        public void done(int steps) {
            // Nobody waits for it.
        }

        @Override
        public void stopIfCancelled() {
            // Nobody stops it.
        }
    };
}
