package org.opengov.tracker.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * How much heap this process had in use at most. In use grows until a collection begins, so the highest is what was in use
 * before one of them or at the end; the peaks of the pools, each at another moment, would add up to more than there ever was.
 */
final class HeapWatch {

    private static final double MEGABYTE = 1 << 20;
    private static final long UNTIL_TOLD_MILLIS = 200;

    private static final Set<String> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    private long peak;
    private long held;

    /** Begins to watch after a collection, so that what was thrown away before does not count. */
    static HeapWatch begin() {
        System.gc();
        HeapWatch watch = new HeapWatch();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener((told, nothing) -> watch.collected(told), null, null);
            }
        }
        return watch;
    }

    private synchronized void collected(Notification told) {
        if (told.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            var collection = GarbageCollectionNotificationInfo.from((CompositeData) told.getUserData())
                    .getGcInfo();
            peak = Math.max(peak, sum(collection.getMemoryUsageBeforeGc()));
            held = Math.max(held, sum(collection.getMemoryUsageAfterGc()));
        }
    }

    private static long sum(Map<String, MemoryUsage> usages) {
        return usages.entrySet().stream()
                .filter(pool -> POOLS.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    /** The most that was in use at once, in megabytes, rubbish not yet collected included. */
    synchronized double peak() {
        return Math.max(
                        peak,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed())
                / MEGABYTE;
    }

    /** The most that was left in use by a collection, in megabytes: what a report cannot do without is a little less. */
    synchronized double held() {
        return held / MEGABYTE;
    }

    /** Waits until the collections that were are told. */
    void settle() throws InterruptedException {
        Thread.sleep(UNTIL_TOLD_MILLIS);
    }
}
