package org.opengov.tracker.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.platform.Versioned;

/**
 * A body that takes part in a plan. A collective body ("central executive authorities") is one agency in the plan's
 * words though many stand behind it.
 */
@Entity
public class Agency extends Versioned {

    @Column(nullable = false, updatable = false, unique = true)
    private String code;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    private boolean collective;

    @ElementCollection
    @CollectionTable(name = "agency_alias", joinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "position")
    @Column(name = "alias")
    private List<String> aliases = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "agency_member",
            joinColumns = @JoinColumn(name = "agency_id"),
            inverseJoinColumns = @JoinColumn(name = "member_id"))
    @OrderColumn(name = "position")
    private List<Agency> members = new ArrayList<>();

    protected Agency() {}

    /**
     * An agency of a plan.
     *
     * @param code its stable short name in addresses
     * @param sector null where the sources do not say
     * @param aliases other names under which the sources know it
     */
    public Agency(String code, String name, Sector sector, boolean collective, List<String> aliases) {
        this.code = code;
        this.name = name;
        this.sector = sector;
        this.collective = collective;
        this.aliases.addAll(aliases);
    }

    /** Its stable short name in addresses. */
    public String getCode() {
        return code;
    }

    /** Its name as the plan's language gives it. */
    public String getName() {
        return name;
    }

    /** What kind of body it is, where the sources say. */
    public Optional<Sector> sector() {
        return Optional.ofNullable(sector);
    }

    /** Whether several bodies stand behind the name. */
    public boolean isCollective() {
        return collective;
    }

    /** Other names under which the sources know it. */
    public List<String> getAliases() {
        return List.copyOf(aliases);
    }

    /** The bodies behind a collective name, as far as they are known. */
    public List<Agency> getMembers() {
        return List.copyOf(members);
    }

    /** Says which bodies stand behind the name. */
    public void nameMembers(List<Agency> bodies) {
        members.clear();
        members.addAll(bodies);
        collective = collective || !bodies.isEmpty();
    }

    /** Names it anew; its code stays, since addresses hold it. */
    public void rename(String newName, Sector newSector, boolean isCollective, List<String> otherNames) {
        name = newName;
        sector = newSector;
        collective = isCollective;
        aliases.clear();
        aliases.addAll(otherNames);
    }
}
