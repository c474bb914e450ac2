package org.opengov.tracker.drafting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.agency.Sector;
import org.opengov.tracker.drafting.AgencyRegister;
import org.opengov.tracker.drafting.AgencyRegister.AgencyText;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Redirect;

/** An agency of the register: a new one, or one to name anew. */
@Named
@RequestScoped
public class AgencyEdit {

    @Inject
    private AgencyRegister register;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    private final Typed typed = new Typed();
    private List<Agency> others = List.of();
    private List<String> members = new ArrayList<>();
    private Agency stored;
    private boolean collective;
    private Long version;

    @PostConstruct
    void open() {
        others = register.list(caller.get()).stream()
                .filter(one -> !one.getCode().equals(code))
                .toList();
        if (code != null) {
            stored = register.find(code, caller.get()).orElseThrow(() -> new NotFound("agency", code));
            version = stored.getVersion();
            collective = stored.isCollective();
            stored.getMembers().forEach(member -> members.add(member.getCode()));
            typed.put("agencyCode", code)
                    .put("name", stored.getName())
                    .put("sector", stored.sector().map(Enum::name).orElse(""))
                    .putLines("aliases", stored.getAliases());
        }
    }

    /** Takes it into the register, or names it anew. */
    public void save() {
        AgencyText text = new AgencyText(
                stored == null ? typed.text("agencyCode") : code,
                typed.text("name"),
                typed.choice("sector", Sector.class),
                collective,
                typed.lines("aliases"),
                members);
        typed.requireReadable();
        if (stored == null) {
            register.add(text, caller.get());
        } else {
            register.rewrite(version, text, caller.get());
        }
        redirect.to("/desk/plan-list#agencies", "draft.saved");
    }

    /** The agency; null for a new one. */
    public Agency getStored() {
        return stored;
    }

    /** The agencies that may stand behind a collective name. */
    public List<Agency> getOthers() {
        return others;
    }

    public Sector[] getSectors() {
        return Sector.values();
    }

    public Typed getTyped() {
        return typed;
    }

    public List<String> getMembers() {
        return members;
    }

    public void setMembers(List<String> members) {
        this.members = members;
    }

    public boolean isCollective() {
        return collective;
    }

    public void setCollective(boolean collective) {
        this.collective = collective;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
