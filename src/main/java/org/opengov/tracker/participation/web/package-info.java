/** The form for what looks wrong, the public log of corrections, and the desk at which they are answered. */
package org.opengov.tracker.participation.web;
