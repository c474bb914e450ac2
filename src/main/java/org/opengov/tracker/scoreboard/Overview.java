package org.opengov.tracker.scoreboard;

import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.Voice;

/**
 * Everything that is computed of a plan for a day, from one reading.
 *
 * @param boards the scoreboards of every voice
 * @param gaps what is missing in the record
 * @param ratings what independent reviewers said besides completion
 */
public record Overview(Map<Voice, Scoreboard> boards, List<Gap> gaps, Ratings ratings) {}
