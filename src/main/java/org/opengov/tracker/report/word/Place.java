package org.opengov.tracker.report.word;

/**
 * Where a block stands.
 *
 * @param style the style of a paragraph that asks for no other
 * @param look how its text looks before anything in it changes that
 * @param together whether it stays on one page with what follows
 * @param side where its lines stand: empty, "right" or "center"
 * @param width the width it has, in twentieths of a point
 * @param cover whether it is on the cover, whose headings are no part of the contents
 */
record Place(String style, Look look, boolean together, String side, int width, boolean cover) {

    Place styled(String other) {
        return new Place(other, look, together, side, width, cover);
    }

    Place looking(Look other) {
        return new Place(style, other, together, side, width, cover);
    }

    Place kept(boolean with) {
        return new Place(style, look, with, side, width, cover);
    }

    Place on(String other) {
        return new Place(style, look, together, other, width, cover);
    }

    Place within(int other) {
        return new Place(style, look, together, side, other, cover);
    }

    Place onCover() {
        return new Place(style, look, together, side, width, true);
    }
}
