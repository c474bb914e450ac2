package org.opengov.tracker.report;

import java.util.List;

/**
 * Knows the reports of a cut that are published as files. Whoever publishes one raises the plan's revision, since the pages
 * that list them are kept under it.
 */
public interface PublishedFiles {

    /** Those of a cut, in the order in which they are shown; empty where there is none. */
    List<PublishedFile> of(String plan, int cut);
}
