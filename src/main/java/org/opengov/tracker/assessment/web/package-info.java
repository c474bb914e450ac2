/** The pages on which assessors and coordinators record what others than the government say. */
package org.opengov.tracker.assessment.web;
