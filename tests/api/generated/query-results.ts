/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../src/api/generated/resolver-types.ts';

export type ActiveQueryVariables = Exact<{
  filter?: Types.RelationshipFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type ActiveQuery = {
  readonly relationships: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly terms: {
        readonly status: Types.DealStatus | null;
        readonly announcedOn: string | null;
        readonly startsOn: string | null;
        readonly endsOn: string | null;
      };
    }>;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
};

export type ActiveThenQueryVariables = Exact<{ [key: string]: never }>;

export type ActiveThenQuery = {
  readonly knownOn: {
    readonly relationships: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly terms: { readonly announcedOn: string | null; readonly startsOn: string | null };
      }>;
    };
  };
};

export type FiguresQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type FiguresQuery = {
  readonly claims: {
    readonly nodes: ReadonlyArray<{
      readonly terms: {
        readonly amount: {
          readonly value: number;
          readonly to: number | null;
          readonly qualifier: Types.Qualifier;
          readonly low: number | null;
          readonly high: number | null;
          readonly display: string;
        } | null;
        readonly valuation: {
          readonly value: number;
          readonly to: number | null;
          readonly qualifier: Types.Qualifier;
          readonly low: number | null;
          readonly high: number | null;
          readonly display: string;
        } | null;
        readonly stakePercent: {
          readonly value: number;
          readonly to: number | null;
          readonly qualifier: Types.Qualifier;
          readonly low: number | null;
          readonly high: number | null;
          readonly display: string;
        } | null;
        readonly capacityMegawatts: {
          readonly value: number;
          readonly to: number | null;
          readonly qualifier: Types.Qualifier;
          readonly low: number | null;
          readonly high: number | null;
          readonly display: string;
        } | null;
        readonly units: {
          readonly value: number;
          readonly to: number | null;
          readonly qualifier: Types.Qualifier;
          readonly low: number | null;
          readonly high: number | null;
          readonly display: string;
        } | null;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type MoneyFragment = {
  readonly value: number;
  readonly to: number | null;
  readonly qualifier: Types.Qualifier;
  readonly low: number | null;
  readonly high: number | null;
  readonly display: string;
};

export type MeasureFragment = {
  readonly value: number;
  readonly to: number | null;
  readonly qualifier: Types.Qualifier;
  readonly low: number | null;
  readonly high: number | null;
  readonly display: string;
};

export type SumsQueryVariables = Exact<{ [key: string]: never }>;

export type SumsQuery = {
  readonly dollars: {
    readonly nodes: ReadonlyArray<{
      readonly terms: {
        readonly amount: {
          readonly value: number;
          readonly to: number | null;
          readonly currency: string;
        } | null;
      };
    }>;
  };
  readonly euros: {
    readonly nodes: ReadonlyArray<{
      readonly terms: {
        readonly amount: {
          readonly value: number;
          readonly to: number | null;
          readonly currency: string;
        } | null;
      };
    }>;
  };
};

export type SumFragment = {
  readonly terms: {
    readonly amount: { readonly value: number; readonly to: number | null; readonly currency: string } | null;
  };
};

export type ArticleSummaryQueryVariables = Exact<{ [key: string]: never }>;

export type ArticleSummaryQuery = {
  readonly graph: {
    readonly revision: number;
    readonly store: string;
    readonly version: string;
    readonly entities: number;
    readonly relationships: number;
    readonly claims: number;
    readonly sources: number;
    readonly conflicts: number;
    readonly datasets: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly license: string;
      readonly claims: number;
    }>;
  };
};

export type ArticleListsQueryVariables = Exact<{ [key: string]: never }>;

export type ArticleListsQuery = {
  readonly claims: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly source: { readonly id: string };
      readonly about:
        | ({ readonly id: string } & {
            readonly __typename:
              | 'Acquisition'
              | 'ChipSupply'
              | 'Claim'
              | 'CloudContract'
              | 'Company'
              | 'Competition'
              | 'Dependence'
              | 'Development'
              | 'Distribution'
              | 'Facility'
              | 'Infrastructure'
              | 'Investment'
              | 'License'
              | 'Litigation'
              | 'Loan'
              | 'Manufacturing'
              | 'Partnership'
              | 'Person'
              | 'Place'
              | 'PowerSupply';
          })
        | ({ readonly id: string } & {
            readonly __typename: 'Product' | 'PublicBody' | 'Regulation' | 'Segment' | 'Source' | 'Stake';
          })
        | null;
    }>;
  };
  readonly relationships: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly evidence: { readonly claims: number } }>;
  };
  readonly entities: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly claims: { readonly totalCount: number } }>;
  };
};

export type FirstNameQueryVariables = Exact<{
  text: string;
}>;

export type FirstNameQuery = {
  readonly search: {
    readonly suggestions: ReadonlyArray<string>;
    readonly edges: ReadonlyArray<{
      readonly matched: string;
      readonly highlight: string;
      readonly node: { readonly id: string } | { readonly id: string };
    }>;
  };
};

export type EntityByQueryVariables = Exact<{
  scheme: Types.IdentifierScheme;
  value: string;
}>;

export type EntityByQuery = {
  readonly entityBy: { readonly id: string; readonly disambiguation: string | null } | null;
};

export type EntityFiltersQueryVariables = Exact<{
  filter?: Types.EntityFilter | null | undefined;
}>;

export type EntityFiltersQuery = {
  readonly entities: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly slug: string }>;
  };
};

export type ConflictsQueryVariables = Exact<{
  after?: string | null | undefined;
  terms?: ReadonlyArray<Types.TermName> | Types.TermName | null | undefined;
  filter?: Types.RelationshipFilter | null | undefined;
}>;

export type ConflictsQuery = {
  readonly conflicts: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly term: Types.TermName;
      readonly unit: string | null;
      readonly relationship: { readonly id: string; readonly evidence: { readonly disputed: boolean } };
      readonly positions: ReadonlyArray<{
        readonly display: string;
        readonly date: string | null;
        readonly status: Types.DealStatus | null;
        readonly amount: { readonly currency: string } | null;
        readonly quantity: { readonly unit: string } | null;
        readonly claims: ReadonlyArray<{
          readonly id: string;
          readonly contradictedBy: ReadonlyArray<{ readonly id: string }>;
        }>;
      }>;
      readonly resolution: {
        readonly rule: Types.ResolutionRule;
        readonly explanation: string;
        readonly position: {
          readonly display: string;
          readonly date: string | null;
          readonly status: Types.DealStatus | null;
          readonly amount: { readonly currency: string } | null;
          readonly quantity: { readonly unit: string } | null;
          readonly claims: ReadonlyArray<{
            readonly id: string;
            readonly contradictedBy: ReadonlyArray<{ readonly id: string }>;
          }>;
        };
      };
    }>;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
};

export type PositionFieldsFragment = {
  readonly display: string;
  readonly date: string | null;
  readonly status: Types.DealStatus | null;
  readonly amount: { readonly currency: string } | null;
  readonly quantity: { readonly unit: string } | null;
  readonly claims: ReadonlyArray<{
    readonly id: string;
    readonly contradictedBy: ReadonlyArray<{ readonly id: string }>;
  }>;
};

export type DisputedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type DisputedQuery = {
  readonly relationships: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly conflicts: ReadonlyArray<{ readonly term: Types.TermName }>;
    }>;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
};

export type OfKindQueryVariables = Exact<{
  kind: Types.EntityKind;
}>;

export type OfKindQuery = {
  readonly entities: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      | ({
          readonly id: string;
          readonly kind: Types.EntityKind;
          readonly url: string;
          readonly name: string;
          readonly shortName: string;
        } & { readonly __typename: 'Company' | 'Person' | 'Place' | 'PublicBody' | 'Segment' })
      | ({
          readonly id: string;
          readonly kind: Types.EntityKind;
          readonly url: string;
          readonly name: string;
          readonly shortName: string;
          readonly place: { readonly __typename: 'Place' } | null;
          readonly capacityMegawatts: { readonly unit: string; readonly display: string } | null;
        } & { readonly __typename: 'Facility' })
      | ({
          readonly id: string;
          readonly kind: Types.EntityKind;
          readonly url: string;
          readonly name: string;
          readonly shortName: string;
          readonly maker: { readonly __typename: 'Company' } | null;
        } & { readonly __typename: 'Product' })
    >;
  };
};

export type EverythingFragment = {
  readonly graph: {
    readonly relationships: number;
    readonly claims: number;
    readonly sources: number;
    readonly conflicts: number;
    readonly datasets: ReadonlyArray<{ readonly claims: number }>;
  };
  readonly relationships: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly slug: string;
      readonly terms: {
        readonly status: Types.DealStatus | null;
        readonly amount: { readonly display: string } | null;
      };
      readonly evidence: {
        readonly claims: number;
        readonly sources: number;
        readonly publishers: number;
        readonly strongest: Types.Modality;
        readonly disputed: boolean;
      };
      readonly claims: { readonly totalCount: number };
      readonly conflicts: ReadonlyArray<{
        readonly term: Types.TermName;
        readonly resolution: { readonly rule: Types.ResolutionRule };
        readonly positions: ReadonlyArray<{ readonly claims: ReadonlyArray<{ readonly slug: string }> }>;
      }>;
    }>;
  };
  readonly disputed: { readonly totalCount: number };
  readonly worded: ReadonlyArray<{ readonly key: string; readonly count: number }>;
  readonly companies: {
    readonly nodes: ReadonlyArray<{
      readonly slug: string;
      readonly degree: number;
      readonly counterparties: { readonly totalCount: number };
      readonly moneyFlow: ReadonlyArray<{
        readonly type: Types.RelationshipType;
        readonly direction: Types.FlowDirection;
        readonly count: number;
        readonly total: ReadonlyArray<{ readonly low: number; readonly high: number | null }>;
      }>;
    }>;
  };
  readonly search: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly slug: string } | { readonly slug: string }>;
  };
  readonly facets: ReadonlyArray<{
    readonly name: string;
    readonly values: ReadonlyArray<{ readonly value: string; readonly count: number }>;
  }>;
  readonly totals: ReadonlyArray<{
    readonly key: string;
    readonly count: number;
    readonly unstated: number;
    readonly total: ReadonlyArray<{
      readonly currency: string;
      readonly low: number;
      readonly high: number | null;
    }>;
  }>;
  readonly paths: ReadonlyArray<{
    readonly length: number;
    readonly hops: ReadonlyArray<{ readonly relationships: ReadonlyArray<{ readonly slug: string }> }>;
  }>;
  readonly moneyCycles: ReadonlyArray<{
    readonly length: number;
    readonly entities: ReadonlyArray<{ readonly slug: string }>;
  }>;
  readonly sources: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly slug: string;
      readonly claims: { readonly totalCount: number };
    }>;
  };
};

export type FloorQueryVariables = Exact<{
  day?: string | null | undefined;
  evidence?: Types.EvidenceFloor | null | undefined;
}>;

export type FloorQuery = {
  readonly knownOn: {
    readonly graph: {
      readonly relationships: number;
      readonly claims: number;
      readonly sources: number;
      readonly conflicts: number;
      readonly datasets: ReadonlyArray<{ readonly claims: number }>;
    };
    readonly relationships: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly slug: string;
        readonly terms: {
          readonly status: Types.DealStatus | null;
          readonly amount: { readonly display: string } | null;
        };
        readonly evidence: {
          readonly claims: number;
          readonly sources: number;
          readonly publishers: number;
          readonly strongest: Types.Modality;
          readonly disputed: boolean;
        };
        readonly claims: { readonly totalCount: number };
        readonly conflicts: ReadonlyArray<{
          readonly term: Types.TermName;
          readonly resolution: { readonly rule: Types.ResolutionRule };
          readonly positions: ReadonlyArray<{ readonly claims: ReadonlyArray<{ readonly slug: string }> }>;
        }>;
      }>;
    };
    readonly disputed: { readonly totalCount: number };
    readonly worded: ReadonlyArray<{ readonly key: string; readonly count: number }>;
    readonly companies: {
      readonly nodes: ReadonlyArray<{
        readonly slug: string;
        readonly degree: number;
        readonly counterparties: { readonly totalCount: number };
        readonly moneyFlow: ReadonlyArray<{
          readonly type: Types.RelationshipType;
          readonly direction: Types.FlowDirection;
          readonly count: number;
          readonly total: ReadonlyArray<{ readonly low: number; readonly high: number | null }>;
        }>;
      }>;
    };
    readonly search: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{ readonly slug: string } | { readonly slug: string }>;
    };
    readonly facets: ReadonlyArray<{
      readonly name: string;
      readonly values: ReadonlyArray<{ readonly value: string; readonly count: number }>;
    }>;
    readonly totals: ReadonlyArray<{
      readonly key: string;
      readonly count: number;
      readonly unstated: number;
      readonly total: ReadonlyArray<{
        readonly currency: string;
        readonly low: number;
        readonly high: number | null;
      }>;
    }>;
    readonly paths: ReadonlyArray<{
      readonly length: number;
      readonly hops: ReadonlyArray<{ readonly relationships: ReadonlyArray<{ readonly slug: string }> }>;
    }>;
    readonly moneyCycles: ReadonlyArray<{
      readonly length: number;
      readonly entities: ReadonlyArray<{ readonly slug: string }>;
    }>;
    readonly sources: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly slug: string;
        readonly claims: { readonly totalCount: number };
      }>;
    };
  };
};

export type ChangesAtFloorQueryVariables = Exact<{
  evidence?: Types.EvidenceFloor | null | undefined;
}>;

export type ChangesAtFloorQuery = {
  readonly knownOn: {
    readonly changesBetween: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly appeared: boolean;
        readonly becameDisputed: boolean;
        readonly changedTerms: ReadonlyArray<Types.TermName>;
        readonly relationship: { readonly slug: string };
        readonly claims: ReadonlyArray<{ readonly slug: string }>;
      }>;
    };
  };
};

export type NestedFloorsQueryVariables = Exact<{ [key: string]: never }>;

export type NestedFloorsQuery = {
  readonly outer: {
    readonly knownOn: { readonly graph: { readonly relationships: number; readonly claims: number } };
  };
  readonly inner: {
    readonly knownOn: { readonly graph: { readonly relationships: number; readonly claims: number } };
  };
  readonly back: {
    readonly knownOn: { readonly graph: { readonly relationships: number; readonly claims: number } };
  };
  readonly plain: { readonly graph: { readonly relationships: number; readonly claims: number } };
  readonly now: { readonly graph: { readonly relationships: number; readonly claims: number } };
};

export type CountsFragment = { readonly graph: { readonly relationships: number; readonly claims: number } };

export type OnlyFilingsQueryVariables = Exact<{ [key: string]: never }>;

export type OnlyFilingsQuery = {
  readonly all: {
    readonly relationship: {
      readonly terms: {
        readonly undisclosed: ReadonlyArray<Types.TermName>;
        readonly amount: { readonly display: string } | null;
      };
      readonly evidence: { readonly sources: number };
    } | null;
    readonly claim: { readonly slug: string } | null;
    readonly source: { readonly slug: string } | null;
    readonly company: { readonly degree: number } | null;
    readonly other: { readonly slug: string } | null;
  };
  readonly official: {
    readonly relationship: {
      readonly terms: {
        readonly undisclosed: ReadonlyArray<Types.TermName>;
        readonly amount: { readonly display: string } | null;
      };
      readonly evidence: { readonly sources: number };
    } | null;
    readonly claim: { readonly slug: string } | null;
    readonly source: { readonly slug: string } | null;
    readonly company: { readonly degree: number } | null;
    readonly other: { readonly slug: string } | null;
  };
};

export type ContractFragment = {
  readonly relationship: {
    readonly terms: {
      readonly undisclosed: ReadonlyArray<Types.TermName>;
      readonly amount: { readonly display: string } | null;
    };
    readonly evidence: { readonly sources: number };
  } | null;
  readonly claim: { readonly slug: string } | null;
  readonly source: { readonly slug: string } | null;
  readonly company: { readonly degree: number } | null;
  readonly other: { readonly slug: string } | null;
};

export type WithdrawnQueryVariables = Exact<{ [key: string]: never }>;

export type WithdrawnQuery = {
  readonly before: {
    readonly relationship: {
      readonly terms: { readonly amount: { readonly display: string } | null };
      readonly claims: {
        readonly nodes: ReadonlyArray<{ readonly slug: string; readonly state: Types.ClaimState }>;
      };
    } | null;
    readonly other: { readonly slug: string } | null;
    readonly totals: ReadonlyArray<{ readonly key: string; readonly count: number }>;
    readonly claims: {
      readonly nodes: ReadonlyArray<{
        readonly slug: string;
        readonly retraction: { readonly reason: string } | null;
      }>;
    };
  };
  readonly from: {
    readonly relationship: {
      readonly terms: { readonly amount: { readonly display: string } | null };
      readonly claims: {
        readonly nodes: ReadonlyArray<{ readonly slug: string; readonly state: Types.ClaimState }>;
      };
    } | null;
    readonly other: { readonly slug: string } | null;
    readonly totals: ReadonlyArray<{ readonly key: string; readonly count: number }>;
    readonly claims: {
      readonly nodes: ReadonlyArray<{
        readonly slug: string;
        readonly retraction: { readonly reason: string } | null;
      }>;
    };
  };
  readonly now: {
    readonly relationship: {
      readonly terms: { readonly amount: { readonly display: string } | null };
      readonly claims: {
        readonly nodes: ReadonlyArray<{ readonly slug: string; readonly state: Types.ClaimState }>;
      };
    } | null;
    readonly other: { readonly slug: string } | null;
    readonly totals: ReadonlyArray<{ readonly key: string; readonly count: number }>;
    readonly claims: {
      readonly nodes: ReadonlyArray<{
        readonly slug: string;
        readonly retraction: { readonly reason: string } | null;
      }>;
    };
  };
};

export type InvestmentFragment = {
  readonly relationship: {
    readonly terms: { readonly amount: { readonly display: string } | null };
    readonly claims: {
      readonly nodes: ReadonlyArray<{ readonly slug: string; readonly state: Types.ClaimState }>;
    };
  } | null;
  readonly other: { readonly slug: string } | null;
  readonly totals: ReadonlyArray<{ readonly key: string; readonly count: number }>;
  readonly claims: {
    readonly nodes: ReadonlyArray<{
      readonly slug: string;
      readonly retraction: { readonly reason: string } | null;
    }>;
  };
};

export type ViewFragment = {
  readonly graph: {
    readonly entities: number;
    readonly relationships: number;
    readonly claims: number;
    readonly sources: number;
    readonly conflicts: number;
  };
  readonly claims: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly slug: string;
      readonly source: {
        readonly publishedOn: string | null;
        readonly claims: { readonly totalCount: number };
      };
    }>;
  };
  readonly relationships: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly slug: string;
      readonly evidence: { readonly claims: number; readonly lastPublished: string | null };
      readonly claims: { readonly totalCount: number };
      readonly terms: {
        readonly status: Types.DealStatus | null;
        readonly amount: { readonly display: string } | null;
      };
    }>;
  };
  readonly companies: {
    readonly nodes: ReadonlyArray<{
      readonly slug: string;
      readonly degree: number;
      readonly relationships: { readonly totalCount: number };
    }>;
  };
  readonly openai: {
    readonly degree: number;
    readonly relationships: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{ readonly slug: string }>;
    };
    readonly counterparties: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly node: { readonly slug: string };
        readonly relationships: ReadonlyArray<{ readonly slug: string }>;
      }>;
    };
  } | null;
  readonly conflicts: { readonly totalCount: number };
};

export type OnQueryVariables = Exact<{
  day: string;
}>;

export type OnQuery = {
  readonly knownOn: {
    readonly graph: {
      readonly entities: number;
      readonly relationships: number;
      readonly claims: number;
      readonly sources: number;
      readonly conflicts: number;
    };
    readonly claims: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly slug: string;
        readonly source: {
          readonly publishedOn: string | null;
          readonly claims: { readonly totalCount: number };
        };
      }>;
    };
    readonly relationships: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly slug: string;
        readonly evidence: { readonly claims: number; readonly lastPublished: string | null };
        readonly claims: { readonly totalCount: number };
        readonly terms: {
          readonly status: Types.DealStatus | null;
          readonly amount: { readonly display: string } | null;
        };
      }>;
    };
    readonly companies: {
      readonly nodes: ReadonlyArray<{
        readonly slug: string;
        readonly degree: number;
        readonly relationships: { readonly totalCount: number };
      }>;
    };
    readonly openai: {
      readonly degree: number;
      readonly relationships: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{ readonly slug: string }>;
      };
      readonly counterparties: {
        readonly totalCount: number;
        readonly edges: ReadonlyArray<{
          readonly node: { readonly slug: string };
          readonly relationships: ReadonlyArray<{ readonly slug: string }>;
        }>;
      };
    } | null;
    readonly conflicts: { readonly totalCount: number };
  };
};

export type BothQueryVariables = Exact<{
  day: string;
}>;

export type BothQuery = {
  readonly knownOn: {
    readonly graph: {
      readonly entities: number;
      readonly relationships: number;
      readonly claims: number;
      readonly sources: number;
      readonly conflicts: number;
    };
    readonly claims: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly slug: string;
        readonly source: {
          readonly publishedOn: string | null;
          readonly claims: { readonly totalCount: number };
        };
      }>;
    };
    readonly relationships: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly slug: string;
        readonly evidence: { readonly claims: number; readonly lastPublished: string | null };
        readonly claims: { readonly totalCount: number };
        readonly terms: {
          readonly status: Types.DealStatus | null;
          readonly amount: { readonly display: string } | null;
        };
      }>;
    };
    readonly companies: {
      readonly nodes: ReadonlyArray<{
        readonly slug: string;
        readonly degree: number;
        readonly relationships: { readonly totalCount: number };
      }>;
    };
    readonly openai: {
      readonly degree: number;
      readonly relationships: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{ readonly slug: string }>;
      };
      readonly counterparties: {
        readonly totalCount: number;
        readonly edges: ReadonlyArray<{
          readonly node: { readonly slug: string };
          readonly relationships: ReadonlyArray<{ readonly slug: string }>;
        }>;
      };
    } | null;
    readonly conflicts: { readonly totalCount: number };
  };
  readonly graph: {
    readonly entities: number;
    readonly relationships: number;
    readonly claims: number;
    readonly sources: number;
    readonly conflicts: number;
  };
  readonly claims: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly slug: string;
      readonly source: {
        readonly publishedOn: string | null;
        readonly claims: { readonly totalCount: number };
      };
    }>;
  };
  readonly relationships: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly slug: string;
      readonly evidence: { readonly claims: number; readonly lastPublished: string | null };
      readonly claims: { readonly totalCount: number };
      readonly terms: {
        readonly status: Types.DealStatus | null;
        readonly amount: { readonly display: string } | null;
      };
    }>;
  };
  readonly companies: {
    readonly nodes: ReadonlyArray<{
      readonly slug: string;
      readonly degree: number;
      readonly relationships: { readonly totalCount: number };
    }>;
  };
  readonly openai: {
    readonly degree: number;
    readonly relationships: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{ readonly slug: string }>;
    };
    readonly counterparties: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly node: { readonly slug: string };
        readonly relationships: ReadonlyArray<{ readonly slug: string }>;
      }>;
    };
  } | null;
  readonly conflicts: { readonly totalCount: number };
};

export type HiddenQueryVariables = Exact<{ [key: string]: never }>;

export type HiddenQuery = {
  readonly before: {
    readonly relationship: { readonly slug: string } | null;
    readonly node:
      | {
          readonly __typename:
            | 'Acquisition'
            | 'ChipSupply'
            | 'Claim'
            | 'CloudContract'
            | 'Company'
            | 'Competition'
            | 'Dependence'
            | 'Development'
            | 'Distribution'
            | 'Facility'
            | 'Infrastructure'
            | 'Investment'
            | 'License'
            | 'Litigation'
            | 'Loan'
            | 'Manufacturing'
            | 'Partnership'
            | 'Person'
            | 'Place'
            | 'PowerSupply';
        }
      | { readonly __typename: 'Product' | 'PublicBody' | 'Regulation' | 'Segment' | 'Source' | 'Stake' }
      | null;
    readonly company: { readonly slug: string } | null;
  };
  readonly after: { readonly relationship: { readonly slug: string } | null };
};

export type OpenAiDealsQueryVariables = Exact<{ [key: string]: never }>;

export type OpenAiDealsQuery = {
  readonly then: {
    readonly company: {
      readonly relationships: { readonly nodes: ReadonlyArray<{ readonly slug: string }> };
    } | null;
  };
  readonly now: {
    readonly relationships: { readonly nodes: ReadonlyArray<{ readonly slug: string }> };
  } | null;
};

export type OpenAiDealsFragment = {
  readonly relationships: { readonly nodes: ReadonlyArray<{ readonly slug: string }> };
};

export type NowQueryVariables = Exact<{ [key: string]: never }>;

export type NowQuery = {
  readonly knownOn: {
    readonly graph: {
      readonly entities: number;
      readonly relationships: number;
      readonly claims: number;
      readonly sources: number;
      readonly conflicts: number;
    };
    readonly claims: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly slug: string;
        readonly source: {
          readonly publishedOn: string | null;
          readonly claims: { readonly totalCount: number };
        };
      }>;
    };
    readonly relationships: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly slug: string;
        readonly evidence: { readonly claims: number; readonly lastPublished: string | null };
        readonly claims: { readonly totalCount: number };
        readonly terms: {
          readonly status: Types.DealStatus | null;
          readonly amount: { readonly display: string } | null;
        };
      }>;
    };
    readonly companies: {
      readonly nodes: ReadonlyArray<{
        readonly slug: string;
        readonly degree: number;
        readonly relationships: { readonly totalCount: number };
      }>;
    };
    readonly openai: {
      readonly degree: number;
      readonly relationships: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{ readonly slug: string }>;
      };
      readonly counterparties: {
        readonly totalCount: number;
        readonly edges: ReadonlyArray<{
          readonly node: { readonly slug: string };
          readonly relationships: ReadonlyArray<{ readonly slug: string }>;
        }>;
      };
    } | null;
    readonly conflicts: { readonly totalCount: number };
  };
  readonly graph: {
    readonly entities: number;
    readonly relationships: number;
    readonly claims: number;
    readonly sources: number;
    readonly conflicts: number;
  };
  readonly claims: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly slug: string;
      readonly source: {
        readonly publishedOn: string | null;
        readonly claims: { readonly totalCount: number };
      };
    }>;
  };
  readonly relationships: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly slug: string;
      readonly evidence: { readonly claims: number; readonly lastPublished: string | null };
      readonly claims: { readonly totalCount: number };
      readonly terms: {
        readonly status: Types.DealStatus | null;
        readonly amount: { readonly display: string } | null;
      };
    }>;
  };
  readonly companies: {
    readonly nodes: ReadonlyArray<{
      readonly slug: string;
      readonly degree: number;
      readonly relationships: { readonly totalCount: number };
    }>;
  };
  readonly openai: {
    readonly degree: number;
    readonly relationships: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{ readonly slug: string }>;
    };
    readonly counterparties: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly node: { readonly slug: string };
        readonly relationships: ReadonlyArray<{ readonly slug: string }>;
      }>;
    };
  } | null;
  readonly conflicts: { readonly totalCount: number };
};

export type NestedDaysQueryVariables = Exact<{ [key: string]: never }>;

export type NestedDaysQuery = {
  readonly outer: { readonly knownOn: { readonly graph: { readonly claims: number } } };
  readonly plain: { readonly graph: { readonly claims: number } };
};

export type CyclesQueryVariables = Exact<{ [key: string]: never }>;

export type CyclesQuery = {
  readonly moneyCycles: ReadonlyArray<{
    readonly length: number;
    readonly disputed: boolean;
    readonly entities: ReadonlyArray<{ readonly id: string }>;
    readonly steps: ReadonlyArray<{
      readonly unstated: number;
      readonly relationships: ReadonlyArray<{ readonly type: Types.RelationshipType }>;
      readonly amounts: ReadonlyArray<{
        readonly currency: string;
        readonly low: number;
        readonly high: number | null;
      }>;
    }>;
  }>;
};

export type FlowQueryVariables = Exact<{ [key: string]: never }>;

export type FlowQuery = {
  readonly company: {
    readonly moneyFlow: ReadonlyArray<{
      readonly type: Types.RelationshipType;
      readonly direction: Types.FlowDirection;
      readonly unstated: number;
      readonly total: ReadonlyArray<{
        readonly currency: string;
        readonly low: number;
        readonly high: number | null;
      }>;
    }>;
  } | null;
};

export type ChipSharesQueryVariables = Exact<{ [key: string]: never }>;

export type ChipSharesQuery = {
  readonly concentration: {
    readonly hhi: number | null;
    readonly suppliers: number;
    readonly shares: ReadonlyArray<{
      readonly percent: number | null;
      readonly entity: { readonly id: string };
    }>;
  };
};

export type AroundQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  depth?: number | null | undefined;
  limit?: number | null | undefined;
  filter?: Types.RelationshipFilter | null | undefined;
}>;

export type AroundQuery = {
  readonly neighborhood: {
    readonly truncated: boolean;
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly links: ReadonlyArray<{
      readonly id: string;
      readonly source: string;
      readonly target: string;
      readonly relationship: {
        readonly id: string;
        readonly parties: ReadonlyArray<{ readonly entity: { readonly id: string } }>;
      };
    }>;
  };
};

export type CounterpartiesQueryVariables = Exact<{ [key: string]: never }>;

export type CounterpartiesQuery = {
  readonly entity: {
    readonly counterparties: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
  } | null;
};

export type AroundThenQueryVariables = Exact<{ [key: string]: never }>;

export type AroundThenQuery = {
  readonly knownOn: {
    readonly neighborhood: {
      readonly truncated: boolean;
      readonly nodes: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
      readonly links: ReadonlyArray<{ readonly id: string }>;
    };
  };
};

export type ListedQueryVariables = Exact<{
  filter?: Types.RelationshipFilter | null | undefined;
}>;

export type ListedQuery = {
  readonly relationships: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
};

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: Types.RelationshipFilter | null | undefined;
  maxLength?: number | null | undefined;
  limit?: number | null | undefined;
}>;

export type PathsQuery = {
  readonly paths: ReadonlyArray<{
    readonly length: number;
    readonly nodes: ReadonlyArray<{ readonly id: string }>;
    readonly links: ReadonlyArray<{ readonly relationship: { readonly id: string } }>;
    readonly hops: ReadonlyArray<{
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
      readonly relationships: ReadonlyArray<{
        readonly id: string;
        readonly evidence: { readonly publishers: number };
      }>;
    }>;
  }>;
};

export type PathsThenQueryVariables = Exact<{ [key: string]: never }>;

export type PathsThenQuery = {
  readonly knownOn: { readonly paths: ReadonlyArray<{ readonly length: number }> };
};

export type FindQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Types.SearchKind> | Types.SearchKind | null | undefined;
}>;

export type FindQuery = {
  readonly search: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly score: number;
      readonly matched: string;
      readonly highlight: string;
      readonly node:
        | ({ readonly id: string } & {
            readonly __typename:
              | 'Acquisition'
              | 'ChipSupply'
              | 'Claim'
              | 'CloudContract'
              | 'Company'
              | 'Competition'
              | 'Dependence'
              | 'Development'
              | 'Distribution'
              | 'Facility'
              | 'Infrastructure'
              | 'Investment'
              | 'License'
              | 'Litigation'
              | 'Loan'
              | 'Manufacturing'
              | 'Partnership'
              | 'Person'
              | 'Place'
              | 'PowerSupply';
          })
        | ({ readonly id: string } & {
            readonly __typename: 'Product' | 'PublicBody' | 'Regulation' | 'Segment' | 'Source' | 'Stake';
          });
    }>;
  };
};
