/**
 * Files in and out. Decides what a plan file must hold; nothing of a broken file is taken in.
 */
package org.opengov.tracker.exchange;
