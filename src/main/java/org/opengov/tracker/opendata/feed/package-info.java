/**
 * What became public lately, to be followed with a feed reader (Atom, RFC 4287): everything, or what concerns a plan, a
 * theme, an agency or a commitment. Tells what the pages tell and leads to them; decides nothing.
 */
package org.opengov.tracker.opendata.feed;
