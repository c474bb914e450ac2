/**
 * The commitments database of the OGP's Independent Reporting Mechanism (IRM), as it is published in CSV: read with all
 * its dirt, row by row, and told as plan files tell plans. Knows nothing of what is stored.
 */
package org.opengov.tracker.exchange.irm;
