/**
 * How well an exit could be prepared. `good`: the date is known in good time. `short`: it is known
 * a day or two before. `none`: the date was moved without notice, or the person dropped out of
 * treatment, and the discharge bundle is missed.
 */
export type Preparation = 'good' | 'short' | 'none';
