/** Every public page in every language, for whoever finds pages for others: sitemaps, and what robots are asked. */
package org.opengov.tracker.opendata.sitemap;
