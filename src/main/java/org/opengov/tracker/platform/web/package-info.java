/**
 * What every page and every answer goes through, whatever it is about: the reader's language, errors in that language,
 * the headers that keep a browser safe, and the cache of public pages.
 */
package org.opengov.tracker.platform.web;
