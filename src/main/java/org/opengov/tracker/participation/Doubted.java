package org.opengov.tracker.participation;

/**
 * What looks wrong to a reader.
 *
 * @param page where it was seen; null where it is no page of this site
 * @param part which group of its figures; null where that is not said
 * @param figure which figure of the group, as the record has it; null where the reader names none
 */
record Doubted(SeenPage page, FigurePart part, Figure figure) {}
