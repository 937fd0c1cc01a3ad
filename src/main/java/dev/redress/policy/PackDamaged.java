package dev.redress.policy;

/** What is kept of one pack is not what was given to be kept. Other packs may be whole. */
public final class PackDamaged extends PacksUnavailable {

    private static final long serialVersionUID = 1L;

    private final String pack;

    /**
     * Says how it is seen.
     *
     * @param pack its id
     * @param seen what is kept of it instead, as the end of a sentence
     */
    public PackDamaged(String pack, String seen) {
        super("the pack " + pack + " is damaged: " + seen + "; restore its files from a backup of the database");
        this.pack = pack;
    }

    /** {@return the id of the pack} */
    public String pack() {
        return pack;
    }
}
